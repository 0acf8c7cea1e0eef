class Tagged:
    def __init__(self):
        self.__tag = 1
        self.__tag_ = 2
        self.__tag__ = 3


assert vars(Tagged()) == {"_Tagged__tag": 1, "_Tagged__tag_": 2, "__tag__": 3}
assert "__init__" in vars(Tagged)
print(vars(Tagged()))
