/** The colours of the figures by what they stand for: on the page from the theme, in a file from the light theme. */
export interface FigurePalette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly leads: string;
  readonly promotes: string;
  readonly inhibits: string;
  /** Fill, line and deep tone of each family of cells. */
  readonly germ: string;
  readonly germLine: string;
  readonly germDeep: string;
  readonly pluri: string;
  readonly pluriLine: string;
  readonly pluriDeep: string;
  readonly stroma: string;
  readonly stromaLine: string;
  readonly stromaDeep: string;
  readonly immune: string;
  readonly immuneLine: string;
  readonly immuneDeep: string;
  readonly support: string;
  readonly supportLine: string;
  readonly supportDeep: string;
  readonly product: string;
  readonly productLine: string;
  readonly productDeep: string;
  readonly blood: string;
  readonly bloodLine: string;
  readonly bloodDeep: string;
  readonly harm: string;
  readonly harmLine: string;
  readonly tissue: string;
  readonly wall: string;
  readonly glass: string;
  readonly medium: string;
}

/** Hues after Okabe and Ito, paled for the surfaces and darkened for the lines until these hold 3:1 on the paper. */
export const lightPalette: FigurePalette = {
  paper: "#fdfcf9",
  ink: "#1c1e20",
  quiet: "#565b60",
  accent: "#1f5a8c",
  leads: "#1c1e20",
  promotes: "#00624f",
  inhibits: "#9a2f62",
  germ: "#d7e6f4",
  germLine: "#2b628f",
  germDeep: "#7fabd2",
  pluri: "#dcecdf",
  pluriLine: "#2c7352",
  pluriDeep: "#7fb996",
  stroma: "#f6e3c0",
  stromaLine: "#8d5f10",
  stromaDeep: "#d9aa54",
  immune: "#ecdcec",
  immuneLine: "#75427a",
  immuneDeep: "#b384b6",
  support: "#e9eacb",
  supportLine: "#6a6d24",
  supportDeep: "#b3b665",
  product: "#fbe9d9",
  productLine: "#a5501c",
  productDeep: "#d98a55",
  blood: "#f5d9d3",
  bloodLine: "#9c3d2e",
  bloodDeep: "#cf7b6b",
  harm: "#eadfd8",
  harmLine: "#6b4a3c",
  tissue: "#f7f0e4",
  wall: "#eef4f9",
  glass: "#7d8b96",
  medium: "#f8dfe0",
};

/** The same on a dark ground: the lines light, the surfaces deep. */
export const darkPalette: FigurePalette = {
  paper: "#15181b",
  ink: "#e9e6df",
  quiet: "#a9aeb3",
  accent: "#7fb8e6",
  leads: "#e9e6df",
  promotes: "#4fcfae",
  inhibits: "#f08fbd",
  germ: "#1f3448",
  germLine: "#7db3e0",
  germDeep: "#3f6f9a",
  pluri: "#1f3a2c",
  pluriLine: "#74c59b",
  pluriDeep: "#3d7a5b",
  stroma: "#45361a",
  stromaLine: "#e2b25b",
  stromaDeep: "#94702c",
  immune: "#3b2840",
  immuneLine: "#cf9bd4",
  immuneDeep: "#7d5583",
  support: "#34361c",
  supportLine: "#bfc26a",
  supportDeep: "#7a7d3a",
  product: "#44291a",
  productLine: "#f0995f",
  productDeep: "#a0592b",
  blood: "#472622",
  bloodLine: "#ec8d7e",
  bloodDeep: "#9c4a3c",
  harm: "#3a2f29",
  harmLine: "#cfaa98",
  tissue: "#1f1d19",
  wall: "#18212a",
  glass: "#8896a2",
  medium: "#43282b",
};

const variable = (name: string) => `--figure-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const names = Object.keys(lightPalette) as (keyof FigurePalette)[];

/** The page's palette: custom properties that the theme sets. */
export const pagePalette = Object.fromEntries(names.map((name) => [name, `var(${variable(name)})`])) as unknown as FigurePalette;

/** The rule that sets them for both themes. */
export const pagePaletteRule = `:root{${names.map((name) => `${variable(name)}:light-dark(${lightPalette[name]},${darkPalette[name]})`).join(";")}}`;
