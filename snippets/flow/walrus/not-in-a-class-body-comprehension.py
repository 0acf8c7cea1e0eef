def outcome_of(source):
    try:
        compile(source, "<example>", "exec")
        return "compiles"
    except SyntaxError as error:
        return error.msg


comprehension = "[last := n for n in (1, 2)]"
outcomes = {
    "class body": outcome_of(f"class C:\n    {comprehension}"),
    "method": outcome_of(f"class C:\n    def m(self):\n        {comprehension}"),
    "without comprehension": outcome_of("class C:\n    (last := 2)"),
}
assert outcomes == {
    "class body": "assignment expression within a comprehension cannot be used in a class body",
    "method": "compiles",
    "without comprehension": "compiles",
}
print(outcomes)
