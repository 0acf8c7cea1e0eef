class Presenter:
    def __init__(self, view, save):
        self.view, self.save = view, save

    def submit(self, name, age):
        if not age.isdigit():
            self.view.error("age must be a number")
        elif self.save(name, int(age)):
            self.view.close()
        else:
            self.view.error("could not be saved")


class FakeView:
    def __init__(self):
        self.calls = []

    def error(self, text):
        self.calls.append(text)

    def close(self):
        self.calls.append("closed")


def calls(name, age, saves=True):
    view, saved = FakeView(), []
    Presenter(view, lambda *values: saved.append(values) or saves).submit(name, age)
    return view.calls, saved


found = [calls("ada", "36"), calls("ada", "x"), calls("ada", "36", saves=False)]
print(found)
assert found == [(["closed"], [("ada", 36)]), (["age must be a number"], []), (["could not be saved"], [("ada", 36)])]
