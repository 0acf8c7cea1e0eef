# tries: write a file that its mode lets everybody write
# full: raised
# says: [Errno
with open("@OUTSIDE@/secret", "r+") as file:
    assert file.write("a secret") == 8
