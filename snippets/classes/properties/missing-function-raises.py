class Circle:
    @property
    def radius(self):
        return 1


circle = Circle()
outcomes = []
try:
    circle.radius = 2
except AttributeError as error:
    outcomes.append(f"set: {type(error).__name__}")
try:
    del circle.radius
except AttributeError as error:
    outcomes.append(f"delete: {type(error).__name__}")
assert outcomes == ["set: AttributeError", "delete: AttributeError"]
assert circle.radius == 1
print(outcomes)
