class Artist:
    def draw(self):
        return "picture"


class Gunslinger:
    def draw(self):
        return "gun"


def show(figures):
    return [figure.draw() for figure in figures if hasattr(figure, "draw")]


assert show([Artist(), Gunslinger(), object()]) == ["picture", "gun"]
print(show([Artist(), Gunslinger(), object()]))
