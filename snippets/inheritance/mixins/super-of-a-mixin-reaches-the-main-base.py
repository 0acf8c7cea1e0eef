class Writer:
    def write(self, text):
        return [text]


class LoudMixin:
    def write(self, text):
        return super().write(text.upper())


class TwiceMixin:
    def write(self, text):
        return super().write(text) + super().write(text)


class Loud(LoudMixin, Writer):
    pass


class LoudTwice(TwiceMixin, LoudMixin, Writer):
    pass


assert LoudMixin.__bases__ == TwiceMixin.__bases__ == (object,)
assert Loud().write("a") == ["A"]
assert LoudTwice().write("a") == ["A", "A"]
print(LoudTwice().write("a"))
