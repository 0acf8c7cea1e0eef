# tries: make a file in a directory that its mode lets everybody write
# full: raised
# says: [Errno
# gets-through-without: namespaces,landlock -> passed
with open("@OUTSIDE@/@MARK@", "w") as file:
    assert file.write("here") == 4
