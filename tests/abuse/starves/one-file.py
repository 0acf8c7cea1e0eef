# tries: write a file that is too large
# full: raised
# says: 16 MiB (`file-mib`)
# todo: reduced-on-disk: Landlock lets nothing be written in a scratch directory that is not below /dev/shm
# gets-through-without: limits -> passed
with open("large", "wb") as file:
    for _ in range(17):
        file.write(bytes(1 << 20))
    assert file.tell() == 17 << 20
