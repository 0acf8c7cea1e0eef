# tries: read a file beside the questions
# full: raised
# says: [Errno
# gets-through-without: namespaces,landlock -> passed
with open("@BANK@/secret") as file:
    assert file.read() == "a secret"
