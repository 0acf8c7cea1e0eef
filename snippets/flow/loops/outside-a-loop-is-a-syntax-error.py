def compiles(source):
    try:
        compile(source, "<text>", "exec")
    except SyntaxError:
        return False
    return True


places = [
    "{}",
    "if x: {}",
    "for n in x:\n    def f(): {}",
    "for n in x:\n    class C: {}",
    "for n in x: {}",
    "while x:\n    with y: {}",
]
outcomes = [[compiles(place.format(word)) for word in ("pass", "break", "continue")] for place in places]
assert outcomes == [[True, False, False]] * 4 + [[True, True, True]] * 2
print(outcomes)
