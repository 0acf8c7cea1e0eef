class Equal:
    def __eq__(self, other):
        return True


def function(parameter):
    return parameter


for argument in [10**30, "spam" * 3, (1, 2), [1, 2], {"a": 1}, Equal()]:
    assert function(argument) is argument
print(function([1, 2]))
