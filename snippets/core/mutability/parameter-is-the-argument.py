received = []


def function(parameter):
    received.append(id(parameter))


arguments = [10**30, "spam" * 3, (1, 2), [1, 2], {"a": 1}]
for argument in arguments:
    function(argument)

assert arguments == [10**30, "spamspamspam", (1, 2), [1, 2], {"a": 1}]
assert received == [id(argument) for argument in arguments]
print([type(argument).__name__ for argument in arguments])
