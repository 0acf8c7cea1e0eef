# tries: nothing: a file as large as its metadata asks for
# full: passed
# /// script
# [tool.verify]
# file-mib = 18
# ///
with open("large", "wb") as file:
    for _ in range(17):
        file.write(bytes(1 << 20))
    assert file.tell() == 17 << 20
