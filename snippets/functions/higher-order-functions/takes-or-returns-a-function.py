def twice(function):
    def apply(value):
        return function(function(value))

    return apply


assert twice(lambda text: text + "!")("go") == "go!!"
assert sorted(["bb", "a", "ccc"], key=len, reverse=True) == ["ccc", "bb", "a"]
print(twice(lambda text: text + "!")("go"))
