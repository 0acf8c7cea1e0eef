class Presenter:
    def __init__(self, view):
        self.view, self.count = view, 0

    def clicked(self):
        self.count += 1
        self.view.show(f"{self.count} clicks")


class FakeView:
    def __init__(self):
        self.shown = []

    def show(self, text):
        self.shown.append(text)


view = FakeView()
presenter = Presenter(view)
presenter.clicked(), presenter.clicked()
needed_a_screen = view.shown != ["1 clicks", "2 clicks"]
print(view.shown)
assert needed_a_screen is True
