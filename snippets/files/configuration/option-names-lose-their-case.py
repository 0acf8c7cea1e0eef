import configparser

parser = configparser.ConfigParser()
parser.read_string("[Server]\nPort = 80\n")

outcome = "nothing raised"
try:
    configparser.ConfigParser().read_string("[Server]\nPort = 80\nport = 81\n")
except configparser.DuplicateOptionError as error:
    outcome = f"{type(error).__name__} on line {error.lineno}"

assert list(parser["Server"]) == ["port"]
assert (parser["Server"]["PORT"], "server" in parser) == ("80", False)
assert outcome == "DuplicateOptionError on line 3"
print(list(parser["Server"]), "server" in parser, outcome)
