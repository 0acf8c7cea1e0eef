# tries: write the script that a reviewer has read
# full: raised
# says: [Errno
with open(__file__, "a") as file:
    assert file.write("# more\n") == 7
