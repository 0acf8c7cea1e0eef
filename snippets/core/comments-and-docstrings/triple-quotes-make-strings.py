def outcome(source):
    try:
        return eval(source)
    except SyntaxError:
        return "SyntaxError"


assert outcome('["a",\n"""b""",\n"c"]') == ["a", "b", "c"]
assert outcome('["a",\n"""b"""\n"c"]') == ["a", "bc"]
assert outcome('["a",\n# b\n"c"]') == ["a", "c"]
assert outcome('len("""b""" 3)') == "SyntaxError"
names = {}
exec("def f():\n    x = 5\n# text\n    return x", names)
assert names["f"]() == 5
try:
    exec('def f():\n    x = 5\n"""text"""\n    return x')
except IndentationError as error:
    line = error.lineno
assert line == 4
print(line)
