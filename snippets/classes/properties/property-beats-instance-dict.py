class Circle:
    @property
    def radius(self):
        return "from the property"


circle = Circle()
circle.__dict__["radius"] = "from the instance"
assert circle.radius == "from the property"
assert vars(circle) == {"radius": "from the instance"}
print(circle.radius)
