class Person:
    def __init__(self, name):
        self.name = name


class SelfishMixin:
    def __init__(self, *args, tag="new", **kwargs):
        self.tag = tag


class PassingMixin(SelfishMixin):
    def __init__(self, *args, tag="new", **kwargs):
        super().__init__(tag=tag)
        super(SelfishMixin, self).__init__(*args, **kwargs)


class Selfish(SelfishMixin, Person):
    pass


class Passing(PassingMixin, Person):
    pass


assert vars(Selfish("Ann")) == {"tag": "new"}
assert vars(Passing("Ann")) == {"tag": "new", "name": "Ann"}
assert vars(Passing("Ann", tag="old")) == {"tag": "old", "name": "Ann"}
print(vars(Selfish("Ann")), vars(Passing("Ann")))
