class Register:
    def __init__(self, function):
        self.wrapped_name = function.__name__


@Register
def by_class():
    pass


@lambda function: 42
def by_lambda():
    pass


assert type(by_class) is Register
assert by_class.wrapped_name == "by_class"
assert by_lambda == 42
print(by_class.wrapped_name, by_lambda)
