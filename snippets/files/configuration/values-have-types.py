import configparser

parser = configparser.ConfigParser()
parser.read_string("[server]\nport = 8080\ndebug = no\n")

port = parser["server"]["port"]

print(type(port).__name__)
assert port == 8080
