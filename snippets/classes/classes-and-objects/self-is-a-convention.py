import keyword


class Dog:
    def rename(this, name):
        this.name = name
        return this


rex = Dog()
assert rex.rename("Rex") is rex
assert vars(rex) == {"name": "Rex"}
assert (keyword.iskeyword("self"), keyword.iskeyword("class")) == (False, True)
print(vars(rex))
