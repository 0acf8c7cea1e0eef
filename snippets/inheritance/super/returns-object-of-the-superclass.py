class Base:
    pass


class Child(Base):
    def parent(self):
        return super()


returned = Child().parent()
print(type(returned))
assert returned.__thisclass__.__base__ is Base
assert type(returned) is Base
