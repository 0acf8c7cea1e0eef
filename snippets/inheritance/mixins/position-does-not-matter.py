class Writer:
    def write(self, text):
        return text


class LoudMixin:
    def write(self, text):
        return super().write(text.upper())


class Before(LoudMixin, Writer):
    pass


class After(Writer, LoudMixin):
    pass


print(Before().write("hi"), After().write("hi"))
assert After.__mro__ == (After, Writer, LoudMixin, object)
assert Before().write("hi") == "HI"
assert After().write("hi") == "HI"
