# /// script
# dependencies = ["flask"]
# ///
import os

from flask import Flask

os.environ["FLASK_PAGE_SIZE"] = "50"
with open("settings.cfg", "w") as file:
    file.write("PAGE_SIZE = 30\nCOLOUR = 'blue'\n")


def load(*sources):
    app = Flask(__name__, root_path=os.getcwd())
    readers = {
        "defaults": lambda: app.config.from_mapping(PAGE_SIZE=20, COLOUR="red", NAME="shop"),
        "file": lambda: app.config.from_pyfile("settings.cfg"),
        "environment": lambda: app.config.from_prefixed_env(),
    }
    for source in sources:
        readers[source]()
    return app.config["PAGE_SIZE"], app.config["COLOUR"], app.config["NAME"]


found = load("defaults", "file", "environment")
assert found == (50, "blue", "shop")
assert load("environment", "file", "defaults") == (20, "red", "shop")
print(found)
