details = []
for act in (lambda: "caf\u00e9".encode("ascii"), lambda: b"caf\xe9".decode("utf-8")):
    try:
        details.append(act())
    except UnicodeError as error:
        details.append((type(error).__name__, error.encoding, error.start, error.end))

assert details == [("UnicodeEncodeError", "ascii", 3, 4), ("UnicodeDecodeError", "utf-8", 3, 4)]
print(details)
