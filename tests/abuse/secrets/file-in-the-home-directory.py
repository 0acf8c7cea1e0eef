# tries: read a file of the user
# full: raised
# says: [Errno
# gets-through-without: namespaces,landlock -> passed
with open("@HOME@/secret") as file:
    assert file.read() == "a secret"
