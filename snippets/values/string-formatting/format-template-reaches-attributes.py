import string

SECRET = "pass" + "word"


class User:
    def __init__(self):
        pass


template, user = "{user.__init__.__globals__[SECRET]}", User()
assert template.format(user=user) == "password"
try:
    string.Template("${user.__init__}").substitute(user=user)
except ValueError as error:
    refused = str(error)
assert refused == "Invalid placeholder in string: line 1, col 1"
assert string.Template("$user!").substitute(user="Ann") == "Ann!"
print(template.format(user=user))
