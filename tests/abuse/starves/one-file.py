# tries: write a file that is too large
# full: raised
# says: 16 MiB (`file-mib`)
# gets-through-without: limits -> passed
with open("large", "wb") as file:
    for _ in range(17):
        file.write(bytes(1 << 20))
    assert file.tell() == 17 << 20
