# tries: read a file that its mode lets everybody read
# full: raised
# says: [Errno
# gets-through-without: namespaces,landlock -> passed
with open("@OUTSIDE@/secret") as file:
    assert file.read() == "a secret"
