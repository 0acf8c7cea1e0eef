class Base:
    pass


class Child(Base):
    def parent(self):
        return super()


returned = Child().parent()
print(type(returned))
assert type(returned) is Base
