# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
import re

from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.testclient import TestClient


def hosts(page):
    return re.findall(r'(?:script src|stylesheet" href)="(https?://[^/]+|/static)', page)


default = TestClient(FastAPI()).get("/docs").text
own = get_swagger_ui_html(
    openapi_url="/openapi.json", title="Shop", swagger_js_url="/static/ui.js", swagger_css_url="/static/ui.css"
).body.decode()
assert hosts(default) == ["https://cdn.jsdelivr.net", "https://cdn.jsdelivr.net"]
assert hosts(own) == ["/static", "/static"]
print(hosts(default), hosts(own))
