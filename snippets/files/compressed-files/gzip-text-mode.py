import gzip

kinds = {}
for mode in ("w", "wt", "a", "at", "r", "rt"):
    with gzip.open("log.gz", mode) as file:
        if "r" in mode:
            kinds[mode] = type(file.read())
        else:
            text = mode.endswith("t")
            file.write("text" if text else b"data")
            kinds[mode] = str if text else bytes
            try:
                file.write(b"data" if text else "text")
            except TypeError:
                kinds[mode] = "only", kinds[mode]

assert kinds == {"w": ("only", bytes), "wt": ("only", str), "a": ("only", bytes), "at": ("only", str), "r": bytes, "rt": str}
print({mode: kinds[mode].__name__ for mode in ("r", "rt")})
