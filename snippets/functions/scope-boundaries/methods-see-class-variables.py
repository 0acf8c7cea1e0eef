class Circle:
    sides = 0

    def describe(self):
        try:
            return sides
        except NameError:
            return "NameError"


found = Circle().describe()
print(found)
assert found == 0
