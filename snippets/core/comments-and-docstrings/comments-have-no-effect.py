plain = '# encoding of this file\nname = "é"\n'.encode("latin-1")
declared = '# coding: latin-1\nname = "é"\n'.encode("latin-1")


def outcome(source):
    names = {}
    try:
        exec(source, names)
    except SyntaxError:
        return "SyntaxError"
    return names["name"]


print(outcome(plain), outcome(declared))
assert (outcome(plain), outcome(declared)) == ("SyntaxError", "é")
assert outcome(plain) == outcome(declared)
