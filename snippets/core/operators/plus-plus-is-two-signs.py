calls = []


class Number:
    def __pos__(self):
        calls.append("pos")
        return len(calls) + 5


number = 7
assert ++number == 7
assert number == 7
assert +Number() == 6
assert ++Number() == 7
assert calls == ["pos", "pos"]
try:
    compile("x++", "<text>", "exec")
except SyntaxError as error:
    refused = error.text.strip()
assert refused == "x++"
print(calls)
