class Dog:
    def bark(self, times):
        return self, times


rex = Dog()
bound = rex.bark
assert type(bound).__name__ == "method"
assert bound.__self__ is rex
assert bound.__func__ is vars(Dog)["bark"]
assert bound(3) == (rex, 3)
print(type(bound).__name__, bound.__func__.__name__)
