# /// script
# dependencies = ["flask"]
# ///
from flask import Blueprint, Flask, abort, request

api = Blueprint("api", __name__, url_prefix="/api")
api.register_error_handler(404, lambda error: "blueprint")
api.add_url_rule("/item", view_func=lambda: abort(404))
app = Flask(__name__)
app.register_blueprint(api)
app.register_error_handler(404, lambda error: f"application {request.path}")
client = app.test_client()
answers = [client.get(url).text for url in ("/api/item", "/api/nowhere", "/nowhere")]
assert answers == ["blueprint", "application /api/nowhere", "application /nowhere"]
print(answers)
