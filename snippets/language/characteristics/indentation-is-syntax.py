sources = {
    "inside": "if False:\n    a = 1\n    b = 2\n",
    "after": "if False:\n    a = 1\nb = 2\n",
    "other blocks": "if True:\n a = 1\nif a:\n    b = 2\n",
    "in brackets": "if True:\n  b = [\n 2,\n    ]\n",
    "missing": "if False:\na = 1\n",
    "uneven": "if False:\n    a = 1\n  b = 2\n",
    "tabs and blanks": "if False:\n        a = 1\n\tb = 2\n",
}
outcomes = {}
for name, source in sources.items():
    namespace = {}
    try:
        exec(source, namespace)
        outcomes[name] = namespace.get("b", "not run")
    except IndentationError as error:
        outcomes[name] = type(error).__name__

assert outcomes == {
    "inside": "not run",
    "after": 2,
    "other blocks": 2,
    "in brackets": [2],
    "missing": "IndentationError",
    "uneven": "IndentationError",
    "tabs and blanks": "TabError",
}
print(outcomes)
