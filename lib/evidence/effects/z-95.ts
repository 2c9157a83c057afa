/** The 0.975 quantile of the standard normal distribution: half the width of a 95 % interval, in standard errors. */
export const z95 = 1.959963984540054;
