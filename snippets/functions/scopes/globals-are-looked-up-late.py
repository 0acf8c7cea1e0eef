import builtins


def which():
    return max


found = [which() is builtins.max]
max = "a global"
found.append(which())
del max
found.append(which() is builtins.max)

assert found == [True, "a global", True]
print(found)
