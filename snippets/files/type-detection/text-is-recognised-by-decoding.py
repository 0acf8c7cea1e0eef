samples = ["größe".encode("utf-8"), "größe".encode("latin-1"), bytes([0x89, 0x50, 0x4E, 0x47, 0x00]), b"plain"]


def decodes(data, encoding):
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


utf_8 = [decodes(data, "utf-8") for data in samples]
latin_1 = [decodes(data, "latin-1") for data in samples]
print(utf_8, latin_1)
assert utf_8 == [True, False, False, True]
assert latin_1 == [True, True, True, True]
