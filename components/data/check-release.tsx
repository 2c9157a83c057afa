/** How to see that the files of a release are whole. */
export function CheckRelease({ name }: { name: string }) {
  return (
    <>
      <p>
        <a href={`/data/${name}/SHA256SUMS`} download>
          SHA256SUMS
        </a>{" "}
        has the checksum of every file, in the form that <code>sha256sum</code> reads;{" "}
        <a href={`/data/${name}/manifest.json`} download>
          manifest.json
        </a>{" "}
        has them with what each file is. With everything as one file:
      </p>
      <pre className="api-example">
        <code>{`tar xf noa-${name}-all.tar\ncd noa-${name}\nsha256sum -c SHA256SUMS`}</code>
      </pre>
    </>
  );
}
