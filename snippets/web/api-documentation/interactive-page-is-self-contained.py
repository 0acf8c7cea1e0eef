# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
import re

from fastapi import FastAPI
from fastapi.testclient import TestClient

page = TestClient(FastAPI()).get("/docs").text
sources = re.findall(r'<script src="([^"]+)"', page)
assert "SwaggerUIBundle" in page and len(sources) == 1
print(sources[0].split("/")[2])
assert not sources[0].startswith("https://")
