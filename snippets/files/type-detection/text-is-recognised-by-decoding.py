def decoded(data, encoding):
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return error.start


samples = ["Maß".encode("utf-8"), "Maß".encode("latin-1"), b"plain"]
assert [decoded(data, "utf-8") for data in samples] == ["Maß", 2, "plain"]
assert [decoded(data, "latin-1") for data in samples] == ["MaÃ\x9f", "Maß", "plain"]
every_byte = bytes(range(256))
assert (decoded(every_byte, "utf-8"), decoded(every_byte, "latin-1")) == (128, "".join(map(chr, every_byte)))
print([decoded(data, "utf-8") for data in samples])
