def rebuild(cls):
    return type(cls)(cls.__name__, cls.__bases__, dict(vars(cls)))


class Base:
    def name(self):
        return "base"


@rebuild
class Short(Base):
    def name(self):
        return super().name()


@rebuild
class Long(Base):
    def name(self):
        return super(Long, self).name()


try:
    Short().name()
    outcome = "called"
except TypeError as error:
    outcome = type(error).__name__
assert outcome == "TypeError"
assert Long().name() == "base"

(cell,) = Short.name.__closure__
assert cell.cell_contents is not Short
cell.cell_contents = Short
assert Short().name() == "base"
print(outcome)
