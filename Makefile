# `make` alone lists the targets. Set-up on Debian and Ubuntu is part of each: see Scripts/setup.sh.

# What `make run` runs in the simulator, in place of `vapix list-apps`: make run COMMAND="vapix info --json"
COMMAND ?=

# How long `make fuzz` looks at each property.
SECONDS ?= 60

# An explicit choice of toolchain: make test SWIFT=/path/to/swift
export SWIFT

# `make check` builds with these in a folder of its own, so that `make run` and `make test` need not build anew after it. All
# its steps that need a debug build share that folder.
STRICT := --scratch-path .build-check -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error

# Installed programs need nothing of the toolchain that built them.
INSTALLED := --scratch-path .build-install -c release --static-swift-stdlib

swift := Scripts/swift.sh
step := @Scripts/step.sh
generator = $(swift) run --quiet --package-path Generator vapix-generate
# The pages whose code and output come from sources that comments name.
pages = README.md $(wildcard Documentation/*.md)
formatted = $(wildcard Package.swift Sources Tests Plugins Examples Generator Benchmarks Snippets Documentation/Tutorial)

.DEFAULT_GOAL := help
.PHONY: help setup setup-tests setup-interop install uninstall release tool-pages run test check check-all api-changes lint format-lint format generate examples products fuzz readme docs docs-open tsan asan interop bench bench-size bench-decode bench-memory bench-startup chaos \
	soak soak-events clean plugin tutorial cross eap size examples-arm test-arm

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: ## Find Swift 6.0 or later and install missing system packages
	$(step) set-up Scripts/setup.sh

setup-tests:
	$(step) set-up Scripts/setup.sh --tests

run: setup ## List the apps of a simulated camera (COMMAND="vapix …" for something else)
	@echo "This builds vapix and vapix-simulator, in one to three minutes, or seconds if they have been built before."
	@echo "Then it starts a simulated camera and runs vapix in it."
	$(step) build Scripts/build.sh --product run-programs
	@PATH="$$($(swift) build --show-bin-path):$$PATH" Scripts/run.sh $(COMMAND)

install: setup ## Install the tools, man pages and completions (PREFIX=/usr/local, DESTDIR=)
	$(step) build Scripts/build.sh $(INSTALLED) --product run-programs
	$(step) install Scripts/install.sh "$$($(swift) build $(INSTALLED) --show-bin-path)"

uninstall: ## Remove the files that `make install` installs (PREFIX=/usr/local, DESTDIR=)
	@Scripts/install.sh --uninstall

release: ## Make the commit and the tag of a release (VERSION=0.2.0); push nothing
	@Scripts/release.sh $(VERSION)

test: setup-tests ## Run the whole test suite
	$(step) build Scripts/build.sh --build-tests
	$(step) tests Scripts/test.sh --skip-build

# The steps run in this order, cheap ones first, and the first that fails ends the run.
check: setup-tests ## What to run before you propose a change: up to ten minutes
	$(step) lint Scripts/lint.sh
	$(step) self-test Scripts/selftest.sh --if-changed
	$(step) format-lint Scripts/format.sh lint $(formatted)
	$(step) generated $(generator) --check
	$(step) generator-tests env TEST_LOG=generator-tests Scripts/test.sh --package-path Generator
	$(step) strict-build Scripts/build.sh --build-tests $(STRICT)
	$(step) tests Scripts/test.sh --skip-build $(STRICT)
	$(step) readme Scripts/check-readme.sh --bin "$$($(swift) build --show-bin-path $(STRICT))" $(pages)
	$(step) docs-examples Scripts/docs-examples.sh "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) tool-pages Scripts/tool-pages.sh --check "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) install Scripts/check-install.sh "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) examples Scripts/examples.sh "$$($(swift) build --show-bin-path $(STRICT))"
	@echo "make check: everything passed"

check-all: check ## All that CI checks: half an hour more
	$(step) interop-set-up Scripts/setup.sh --interop
	$(step) install Scripts/check-install.sh --all "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) docs Scripts/docs.sh "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) interop Scripts/interop.sh --skip-build $(STRICT)
	$(step) chaos "$$($(swift) build --show-bin-path $(STRICT))/chaos" --minutes 2 --seed 876928
	$(step) products Scripts/products.sh
	$(step) plugin Scripts/plugin.sh "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) tutorial Scripts/tutorial.sh "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) api-changes Scripts/api-changes.sh
	$(step) arm Scripts/arm.sh "$$($(swift) build --show-bin-path $(STRICT))"
	$(step) tsan env TEST_LOG=tsan Scripts/sanitize.sh thread --scratch-path .build-tsan
	$(step) fuzz Scripts/fuzz.sh --runs 30000
	@echo "make check-all: everything passed"

lint: ## The package's own lints, and the proof that each of them can fail
	$(step) lint Scripts/lint.sh
	$(step) self-test Scripts/selftest.sh

format-lint: ## Check the format of all Swift files
	$(step) format-lint Scripts/format.sh lint $(formatted)

format: ## Format all Swift files
	$(step) format Scripts/format.sh write $(formatted)

generate: setup ## Make Swift, the catalogue and the coverage table from Specs
	$(step) generate $(generator) --write

tool-pages: setup-tests ## Make the reference of the tools and their man pages from the tools' help
	$(step) build Scripts/build.sh --product run-programs
	$(step) tool-pages Scripts/tool-pages.sh --write "$$($(swift) build --show-bin-path)"

examples: setup-tests ## Build the example apps and run them against the simulator
	$(step) build Scripts/build.sh
	$(step) examples Scripts/examples.sh "$$($(swift) build --show-bin-path)"

plugin: setup-tests ## Make an app with `vapix new` outside of this repository, test it, package it and run it
	$(step) build Scripts/build.sh --product run-programs
	$(step) plugin Scripts/plugin.sh "$$($(swift) build --show-bin-path)"

tutorial: setup-tests ## Do what the tutorial says, from an empty folder to an app in the simulated camera
	$(step) build Scripts/build.sh --product run-programs
	$(step) tutorial Scripts/tutorial.sh "$$($(swift) build --show-bin-path)"

cross: setup-tests ## Build the tool, the examples and the tests for aarch64, the architecture of most cameras
	$(step) cross-toolchain Scripts/cross-build.sh setup
	$(step) cross Scripts/ship.sh vapix $(patsubst Examples/%/,%,$(wildcard Examples/*/))
	$(step) cross-tests Scripts/test-arm.sh --build

eap: setup-tests ## Build the packages (.eap) of the examples; print path, size and SHA-256 of each
	$(step) build Scripts/build.sh --product vapix
	$(step) eap Scripts/eap.sh "$$($(swift) build --show-bin-path)"

size: eap ## Print the sizes of what is built for cameras, beside their budgets
	$(step) ship-tool Scripts/ship.sh vapix
	$(step) size Scripts/size.sh

examples-arm: eap ## Install the packages of the examples in the simulator, and run them under qemu
	$(step) build Scripts/build.sh
	$(step) examples-arm Scripts/examples.sh --arm "$$($(swift) build --show-bin-path)"

test-arm: setup-tests ## Run tests for aarch64 under qemu (FILTER=… for others than CI runs, ALL=1 for all)
	$(step) test-arm Scripts/test-arm.sh $(if $(ALL),--all,$(if $(FILTER),--filter '$(FILTER)'))

products: setup-tests ## Build programs that import the products, and check what is in them
	$(step) products Scripts/products.sh

fuzz: setup-tests ## Fuzz everything that reads foreign input, a minute for each property (SECONDS=10 for less)
	$(step) fuzz Scripts/fuzz.sh $(SECONDS)

readme: setup-tests ## Bring the code and output of README and articles up to date
	$(step) build Scripts/build.sh
	$(step) readme Scripts/check-readme.sh --update --bin "$$($(swift) build --show-bin-path)" $(pages)

docs: setup-tests ## Build the documentation of the libraries and the articles as one site
	$(step) build Scripts/build.sh
	$(step) docs Scripts/docs.sh "$$($(swift) build --show-bin-path)"

docs-open: docs ## The same, and serve it at http://127.0.0.1:8000/documentation/
	@echo "http://127.0.0.1:8000/documentation/ until Control-C"
	@python3 -m http.server 8000 --bind 127.0.0.1 --directory .build-docs/site

tsan: setup-tests ## Run the tests under the thread sanitizer
	$(step) tsan env TEST_LOG=tsan Scripts/sanitize.sh thread --scratch-path .build-tsan

asan: setup-tests ## Run the tests under the address sanitizer
	$(step) asan env TEST_LOG=asan Scripts/sanitize.sh address --scratch-path .build-asan

setup-interop:
	$(step) set-up Scripts/setup.sh --interop

interop: setup-interop ## Run programs of others against the simulator, and the client against servers of others (PEER=axis)
	$(step) build Scripts/build.sh --build-tests
	$(step) interop Scripts/interop.sh $(PEER) --skip-build

chaos: setup-tests ## Put 20 apps through a day of a camera's faults, in minutes (SEED=… replays one)
	$(step) build Scripts/build.sh
	@"$$($(swift) build --show-bin-path)/chaos" $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES))

soak: setup-tests ## The same for an hour, with only budgets sped up; the apps' memory, descriptors and threads each minute
	$(step) build Scripts/build.sh
	@"$$($(swift) build --show-bin-path)/chaos" --soak $(if $(SEED),--seed $(SEED)) $(if $(MINUTES),--minutes $(MINUTES))

soak-events: setup-tests ## Listen to events for an hour through 50 restarts (MINUTES=… for less)
	$(step) build Scripts/build.sh
	@"$$($(swift) build --show-bin-path)/event-soak" $(if $(MINUTES),--minutes $(MINUTES))

api-changes: setup ## Report what has changed in the public API since the last tag
	$(step) api-changes Scripts/api-changes.sh

bench: setup ## Measure calls beside the same calls in C, in some ten minutes (needs valgrind and more: see the script)
	@Benchmarks/run.sh

bench-size: setup ## Print the bytes that the generated operations cost an app
	@Scripts/bench-size.sh

bench-decode: setup ## Print the instructions that reading a reply takes (needs valgrind)
	@Scripts/bench-decode.sh

bench-memory: setup ## Print the memory that the readers need for each byte that they read
	@Scripts/bench-memory.sh

bench-startup: setup ## Print how fast simulated cameras start and stop, and their memory
	@Benchmarks/startup.sh

clean: ## Remove everything that was built
	rm -rf .build .build-* Examples/*/.build Generator/.build Benchmarks/.build
