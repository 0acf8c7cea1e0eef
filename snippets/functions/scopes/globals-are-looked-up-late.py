import builtins


def which():
    return max


assert which() is builtins.max
max = "a global"
assert which() == "a global"
del max
assert which() is builtins.max
print(which())
