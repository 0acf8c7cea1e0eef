import ast

grouped = {
    "-a ** b": "-(a ** b)",
    "-a * b": "(-a) * b",
    "a + b * c": "a + (b * c)",
    "a * b // c % d @ e / f": "((((a * b) // c) % d) @ e) / f",
    "a << b + c": "a << (b + c)",
    "a & b << c": "a & (b << c)",
    "a ^ b & c": "a ^ (b & c)",
    "a | b ^ c": "a | (b ^ c)",
    "a < b | c": "a < (b | c)",
    "not a < b": "not (a < b)",
    "not a and b": "(not a) and b",
    "a or b and c": "a or (b and c)",
}


def shape(source):
    return ast.dump(ast.parse(source, mode="eval"))


assert [shape(plain) == shape(explicit) for plain, explicit in grouped.items()] == [True] * 12
assert shape("a + b * c") != shape("(a + b) * c")
print(len(grouped))
