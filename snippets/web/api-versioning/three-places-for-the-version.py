# /// script
# dependencies = ["flask"]
# ///
from flask import Blueprint, Flask, request

app = Flask(__name__)
for version in ("v1", "v2"):
    blueprint = Blueprint(version, __name__, url_prefix=f"/{version}")
    blueprint.add_url_rule("/item", view_func=lambda version=version: {"version": version})
    app.register_blueprint(blueprint)


@app.get("/by-header")
def by_header():
    return {"version": request.headers.get("X-API-Version", "v1")}


@app.get("/by-type")
def by_type():
    offered = ["application/vnd.shop.v1+json", "application/vnd.shop.v2+json"]
    return {"version": request.accept_mimetypes.best_match(offered)[21:23]}


client = app.test_client()
types = [f"application/vnd.shop.v{number}+json" for number in (1, 2)]
by_path = [client.get(f"/{version}/item").get_json()["version"] for version in ("v1", "v2")]
header = client.get("/by-header", headers={"X-API-Version": "v2"}).get_json()["version"]
default = client.get("/by-header").get_json()["version"]
media = [client.get("/by-type", headers={"Accept": each}).get_json()["version"] for each in types]
assert by_path == ["v1", "v2"]
assert (header, default, media) == ("v2", "v1", ["v1", "v2"])
print(by_path)
