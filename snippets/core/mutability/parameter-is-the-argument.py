received = []


def function(parameter):
    received.append(parameter)


arguments = [10**30, "spam" * 3, (1, 2), [1, 2], {"a": 1}, object()]
for argument in arguments:
    function(argument)

same = [type(a).__name__ for a, b in zip(arguments, received) if a is b]
assert received[:-1] == [10**30, "spamspamspam", (1, 2), [1, 2], {"a": 1}]
assert same == ["int", "str", "tuple", "list", "dict", "object"]
print(same)
