# Everyday commands. Each does its own set-up.

boardgen := .build/release/boardgen

.PHONY: site test build format reference bench clean

## The sample office as a website and posters, in _site/
site: build
	$(boardgen) build

## Every test
test:
	tools/setup test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	swift test

## The program
build:
	tools/setup site
	swift build -c release --product boardgen

## The source, formatted
format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

## docs/noi-dung.md and docs/schema/ from the fields themselves
reference: build
	$(boardgen) reference docs

## Times and memory on generated content
bench: build
	bench/run

clean:
	rm -rf .build _site ._site.lock ._site.new
