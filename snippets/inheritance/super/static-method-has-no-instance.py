class Shape:
    @staticmethod
    def unit():
        return "cm"


class Circle(Shape):
    @staticmethod
    def unit():
        return super().unit()

    @staticmethod
    def unit_of(cls):
        return super().unit()

    @staticmethod
    def explicit():
        return super(Circle, Circle).unit()


try:
    Circle.unit()
except RuntimeError as error:
    message = str(error)

assert message == "super(): no arguments"
assert (Circle.unit_of(Circle), Circle.explicit()) == ("cm", "cm")
print(message)
